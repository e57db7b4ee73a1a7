package org.otklik.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** {@code scripts/kiosk}: reads the options, runs the kiosk or draws its screens, ends with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Before AWT is loaded: sizes are ours, in millimetres; a desktop's zoom would enlarge everything twice.
        System.setProperty("sun.java2d.uiScale", "1");
        System.setProperty("flatlaf.uiScale.enabled", "false");
        if (List.of(arguments).contains(RenderOptions.TASK)) {
            // Before AWT is loaded too: drawings need no display, even where there is one.
            System.setProperty("java.awt.headless", "true");
            System.exit(render(List.of(arguments)).number());
        }
        if (List.of(arguments).contains(CalibrateOptions.TASK)) {
            System.exit(calibrate(List.of(arguments)).number());
        }
        var parsed = LaunchOptions.parse(List.of(arguments));
        if (parsed instanceof LaunchOptions.HelpWanted) {
            System.out.print(LaunchOptions.HELP);
            System.exit(ExitCode.OK.number());
        }
        if (parsed instanceof LaunchOptions.Mistaken mistaken) {
            System.err.println("kiosk: " + mistaken.reason() + " See --help.");
            System.exit(ExitCode.USAGE.number());
        }
        var options = ((LaunchOptions.Understood) parsed).options();
        System.exit(new KioskApp(options, AckObserver.NONE).run().number());
    }

    private static ExitCode calibrate(List<String> arguments) {
        var options = CalibrateOptions.parse(arguments);
        if (options.isEmpty()) {
            System.err.println("kiosk: --task=calibrate needs --data DIR, and takes --lang ru|en and --screen N.");
            return ExitCode.USAGE;
        }
        return new CalibrateTask(options.get(), System.out).run();
    }

    private static ExitCode render(List<String> arguments) {
        var parsed = RenderOptions.parse(arguments);
        if (parsed.options().isEmpty()) {
            System.err.println("kiosk: " + parsed.mistake());
            return ExitCode.USAGE;
        }
        return new RenderTask(parsed.options().get(), System.out, Clock.system(ZoneId.systemDefault())).run();
    }
}
