package org.otklik.app;

import java.util.List;

/** {@code scripts/kiosk}: reads the options, runs the kiosk, ends with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Before AWT is loaded: sizes are ours, in millimetres; a desktop's zoom would enlarge everything twice.
        System.setProperty("sun.java2d.uiScale", "1");
        System.setProperty("flatlaf.uiScale.enabled", "false");
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
}
