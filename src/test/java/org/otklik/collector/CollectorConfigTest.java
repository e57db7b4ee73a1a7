package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.collector.CollectorConfig.Database;
import org.otklik.collector.CollectorConfig.Front;
import org.otklik.collector.CollectorConfig.Listen;
import org.otklik.json.Fault;

/** {@code collector.json}: each key absent, as it should be, and wrong; every fault at once, each with its place. */
class CollectorConfigTest {
    private static final CollectorSchema SCHEMA = new CollectorSchema();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void files() throws IOException {
        file = folder.resolve("collector.json");
        for (var name : List.of("cert.pem", "key.pem", "open")) {
            Files.writeString(folder.resolve(name), name);
        }
        var secret = Files.writeString(folder.resolve("db"), "hunter2\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Files.createDirectory(folder.resolve("pack"));
    }

    @Test
    void anEmptyFileMeansWhatCountsWithoutOne() throws IOException {
        assertThat(read("{}")).isEqualTo(CollectorConfig.DEFAULT);
    }

    @Test
    void everyKeyIsRead() throws IOException {
        var config = read("""
            {"listen": "0.0.0.0:8443", "tls": {"certFile": "cert.pem", "keyFile": "key.pem"},
             "database": "jdbc:postgresql://a,b/otklik?user=otklik&targetServerType=primary",
             "databasePasswordFile": "db", "databaseMaintenance": {"user": "owner", "passwordFile": "db"}, "packs": ["pack"], "retention": {"responseMonths": 60}}\
            """);
        assertThat(config)
                .isEqualTo(new CollectorConfig(
                        new Listen("0.0.0.0", 8443),
                        new Front.Tls(folder.resolve("cert.pem"), folder.resolve("key.pem")),
                        new Database.Postgres(
                                "jdbc:postgresql://a,b/otklik?user=otklik&targetServerType=primary",
                                Optional.of(folder.resolve("db")),
                                Optional.of(new Database.Maintenance("owner", Optional.of(folder.resolve("db"))))),
                        List.of(folder.resolve("pack")),
                        60));
        assertThat(read("{\"listen\": \"[::]:80\", \"behindProxy\": true, \"database\": \"sqlite:other.db\"}"))
                .isEqualTo(new CollectorConfig(
                        new Listen("::", 80),
                        new Front.Proxy(),
                        new Database.Sqlite(Path.of("other.db")),
                        List.of(),
                        36));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'listen': 8443}                                             | value.type      | /listen",
                "{'listen': 'everywhere'}                                     | value.listen    | /listen",
                "{'listen': '127.0.0.1:65536'}                                | value.listen    | /listen",
                "{'listen': '0.0.0.0:80'}                                     | tls.missing     | /listen",
                "{'listen': '127.0.0.1.example.org:80'}                       | tls.missing     | /listen",
                "{'lisen': '127.0.0.1:80'}                                    | key.unknown     | /lisen",
                "{'tls': {'certFile': 'cert.pem'}}                            | value.missing   | /tls/keyFile",
                "{'tls': {'certFile': 'no.pem', 'keyFile': 'key.pem'}}        | file.missing    | /tls/certFile",
                "{'tls': {'certFile': 'cert.pem', 'keyFile': 'key.pem', 'x': 1}} | key.unknown  | /tls/x",
                "{'tls': {'certFile': 'cert.pem', 'keyFile': 'key.pem'}, 'behindProxy': true} | tls.twice |"
                        + " /behindProxy",
                "{'database': 'mysql://x'}                                    | value.database  | /database",
                "{'database': 'sqlite:'}                                      | value.database  | /database",
                "{'database': 'jdbc:postgresql://h/d?user=a&password=hunter2'} | secret.inline  | /database",
                "{'databasePasswordFile': 'none'}                             | file.missing    |"
                        + " /databasePasswordFile",
                "{'databaseMaintenance': {'user': 'otklik'}}                  | maintenance.sqlite |"
                        + " /databaseMaintenance",
                "{'database': 'jdbc:postgresql:a', 'databaseMaintenance': {}} | value.missing   |"
                        + " /databaseMaintenance/user",
                "{'database': 'jdbc:postgresql:a', 'databaseMaintenance': {'user': 'a&password=b'}} | value.user |"
                        + " /databaseMaintenance/user",
                "{'database': 'jdbc:postgresql:a', 'databaseMaintenance': {'user': 'a', 'passwordFile': 'none'}} |"
                        + " file.missing | /databaseMaintenance/passwordFile",
                "{'database': 'jdbc:postgresql:a', 'databaseMaintenance': {'user': 'a', 'passwordFile': 'open'}} |"
                        + " secret.mode | /databaseMaintenance/passwordFile",
                "{'database': 'jdbc:postgresql:a', 'databaseMaintenance': {'user': 'a', 'password': 'hunter2'}} |"
                        + " key.unknown | /databaseMaintenance/password",
                "{'packs': ['pack', 'nowhere']}                               | value.pack      | /packs/1",
                "{'packs': 'pack'}                                            | value.type      | /packs",
                "{'retention': {'responseMonths': 2}}                         | value.out_of_bounds |"
                        + " /retention/responseMonths",
                "[]                                                           | value.type      | ``",
                "{'listen': 1,}                                               | json.syntax     | ``",
            })
    void aMistakeIsNamedWithItsPlaceAndItsRemedy(String json, String code, String pointer) {
        assertThat(faults(json.replace('\'', '"')))
                .anySatisfy(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.pointer())
                            .isEqualTo(Optional.ofNullable(pointer).orElse(""));
                    assertThat(fault.file()).endsWith("collector.json");
                    assertThat(fault.message()).isNotBlank();
                })
                .noneMatch(fault -> fault.sentence().contains("hunter2"));
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        assertThat(faults("{\"listen\": \"x\", \"database\": \"y\", \"colour\": 1}"))
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("value.listen", "value.database", "key.unknown");
    }

    @Test
    void aPasswordThatOthersCanReadIsRefused() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("db"), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(faults("{\"databasePasswordFile\": \"db\"}"))
                .extracting(Fault::code)
                .contains("secret.mode");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://a:1/b?user=in&targetServerType=primary, jdbc:postgresql://a:1/b?targetServerType=primary&user=owner",
        "jdbc:postgresql://a/b?ssluser=x&user=in, jdbc:postgresql://a/b?ssluser=x&user=owner",
        "jdbc:postgresql://a/b?user=in, jdbc:postgresql://a/b?user=owner",
        "jdbc:postgresql:b, jdbc:postgresql:b?user=owner",
    })
    void theOtherLoginGoesToTheSameDatabase(String address, String owners) {
        assertThat(new Database.Maintenance("owner", Optional.empty()).url(address))
                .isEqualTo(owners);
    }

    @Test
    void aFileThatIsNotThereIsAFaultToo() {
        assertThatThrownBy(() -> CollectorConfigReader.read(folder.resolve("none.json")))
                .isInstanceOf(RefusedConfig.class)
                .hasMessageContaining("config.unreadable");
    }

    @Test
    void theSchemaForEditorsIsNamedInTheFile() throws IOException {
        assertThat(read("{\"$schema\": \"kiosk-config/schema/collector.schema.json\", \"$comment\": [1]}"))
                .isEqualTo(CollectorConfig.DEFAULT);
    }

    /** Whatever the file of a test says, the schema is held against the reader by it. */
    private CollectorConfig read(String json) throws IOException {
        try {
            var config = CollectorConfigReader.read(Files.writeString(file, json));
            SCHEMA.agree(json, List.of());
            return config;
        } catch (RefusedConfig refused) {
            SCHEMA.agree(json, refused.faults());
            throw refused;
        }
    }

    private List<Fault> faults(String json) {
        var thrown = org.assertj.core.api.Assertions.catchThrowable(() -> read(json));
        return assertThat(thrown)
                .asInstanceOf(type(RefusedConfig.class))
                .actual()
                .faults();
    }
}
