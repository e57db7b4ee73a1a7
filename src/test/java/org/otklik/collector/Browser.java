package org.otklik.collector;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The distribution's Chromium, without a window and without a word to anybody but the collector under test. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String address;

    /** Signed in by a one-time link, as a person would be. */
    Browser(CollectorUnderTest collector) {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new java.io.File("/usr/bin/chromedriver"))
                .build();
        driver = new ChromeDriver(service, options);
        address = collector.address();
        driver.get(address + "/sign-in#" + collector.newCode());
        waitFor("return location.pathname === '/' && document.querySelector('#visits .big') !== null");
    }

    /** Opens the results and waits for their first numbers. */
    void open(String query) {
        driver.get(address + "/" + query);
        waitFor("return document.querySelector('#visits .big') !== null");
    }

    /** Asks until the script says true; each question takes a round trip to the browser, so nothing spins. */
    void waitFor(String script) {
        var ends = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(driver.executeScript(script))) {
            if (System.nanoTime() > ends) {
                throw new AssertionError("not within " + PATIENCE + ": " + script);
            }
        }
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The page's width in CSS pixels; Chromium makes no window as narrow as a telephone. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1200, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the browser complained of: refused styles and scripts, errors. A missing icon is none. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(line -> !line.contains("/favicon.ico"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
