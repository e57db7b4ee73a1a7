package org.otklik.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The button that leads on at the trailing edge, others from the leading one on, and the notice between them. Where one
 * row has no room for all of it, the others stand above, and the notice above them.
 */
final class NavigationRows {
    private final List<ActionButton> others;
    private final ActionButton last;
    private final Optional<Notice> notice;
    private final int gap;

    /** Own: words of a notice keep this off the buttons. */
    private static final double NOTICE_GAP_MM = 1.5;

    private final int noticeGap;

    /** At least one button. */
    NavigationRows(Kit kit, List<ActionButton> buttons, Optional<Notice> notice, int gap) {
        noticeGap = kit.px(NOTICE_GAP_MM);
        others = buttons.subList(0, buttons.size() - 1);
        last = buttons.get(buttons.size() - 1);
        this.notice = notice;
        this.gap = gap;
    }

    /** Lays them out above that lower edge; their upper edge. */
    int layout(int left, int bottom, int width) {
        var wide = width(last, width);
        var high = last.heightIn(wide);
        var rows = rows(width, width - wide - gap);
        var beside = rows.remove(rows.size() - 1);
        var height = Math.max(high, row(beside, left, bottom, width));
        last.setBounds(left + width - wide, bottom - high, wide, high);
        var top = bottom - height;
        var from = beside.isEmpty() ? left : right(beside) + gap;
        var isNoticed = notice.isEmpty() || notice(from + noticeGap, last.getX() - 2 * noticeGap - from, top, height);
        for (var at = rows.size() - 1; at >= 0; at--) {
            top -= gap + row(rows.get(at), left, top - gap, width);
        }
        return isNoticed ? top : noticeAbove(left, top, width);
    }

    /** From above; the last row, perhaps an empty one, is that of the button which leads on. */
    private List<List<ActionButton>> rows(int width, int besideLast) {
        List<List<ActionButton>> rows = new ArrayList<>();
        List<ActionButton> row = new ArrayList<>();
        for (var button : others) {
            if (!row.isEmpty() && sum(row, width) + gap + width(button, width) > width) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(button);
        }
        rows.add(row);
        if (sum(row, width) > besideLast) {
            rows.add(List.of());
        }
        return rows;
    }

    private int sum(List<ActionButton> row, int width) {
        return row.stream().mapToInt(button -> width(button, width) + gap).sum() - gap;
    }

    private static int width(ActionButton button, int most) {
        return Math.min(most, button.getPreferredSize().width);
    }

    private int row(List<ActionButton> row, int left, int bottom, int width) {
        var x = left;
        var height = 0;
        for (var button : row) {
            var wide = width(button, width);
            var high = button.heightIn(wide);
            button.setBounds(x, bottom - high, wide, high);
            x += wide + gap;
            height = Math.max(height, high);
        }
        return height;
    }

    private static int right(List<ActionButton> row) {
        var button = row.get(row.size() - 1);
        return button.getX() + button.getWidth();
    }

    /** Beside the button that leads on it moves nothing when it comes and goes; whether it fits there. */
    private boolean notice(int from, int wide, int top, int height) {
        var said = notice.orElseThrow();
        var high = said.heightFor(wide);
        if (!said.words().isEmpty() && (!said.fits(wide) || high > height)) {
            return false;
        }
        said.setBounds(from, top + (height - high) / 2, wide, high);
        return true;
    }

    private int noticeAbove(int left, int top, int width) {
        var said = notice.orElseThrow();
        var high = said.heightFor(width);
        said.setBounds(left, top - noticeGap - high, width, high);
        return top - noticeGap - high;
    }
}
