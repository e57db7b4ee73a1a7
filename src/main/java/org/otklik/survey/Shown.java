package org.otklik.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is shown at the moment: flags by place, and how many there are in each block, so that nothing is searched. */
final class Shown {
    private final SurveyPlan plan;
    private final BitSet questions = new BitSet();
    private final BitSet blocks = new BitSet();
    private final int[] filled;
    private final BitSet gone = new BitSet();
    private final Map<Integer, BitSet> hiddenChoices = new HashMap<>();

    /** As the file says before any condition is asked. */
    Shown(SurveyPlan plan) {
        this.plan = plan;
        filled = new int[plan.blocks().size()];
        for (var block = 0; block < filled.length; block++) {
            blocks.set(block, plan.blocks().get(block).visibility().visible());
        }
        for (var question = 0; question < plan.questions().size(); question++) {
            if (plan.questions().get(question).head().visibility().visible()) {
                show(question, true);
            }
        }
    }

    /** An equal one that changes apart. */
    Shown(Shown other) {
        plan = other.plan;
        questions.or(other.questions);
        blocks.or(other.blocks);
        filled = other.filled.clone();
        other.hiddenChoices.forEach((question, hidden) -> hiddenChoices.put(question, (BitSet) hidden.clone()));
    }

    /** Whether the question itself is shown, its page and panel apart. */
    boolean showsItself(int question) {
        return questions.get(question);
    }

    /** Whether question, panel and page are shown. */
    boolean visible(int question) {
        var block = plan.blockOf(question);
        return questions.get(question)
                && blocks.get(block)
                && plan.blocks().get(block).page().map(blocks::get).orElse(true);
    }

    boolean offers(int question, int choice) {
        var hidden = hiddenChoices.get(question);
        return hidden == null || !hidden.get(choice);
    }

    boolean offersAll(int question) {
        var hidden = hiddenChoices.get(question);
        return hidden == null || hidden.isEmpty();
    }

    /** Whether this makes a difference. */
    boolean offer(int question, int choice, boolean offered) {
        if (offers(question, choice) == offered) {
            return false;
        }
        hiddenChoices.computeIfAbsent(question, none -> new BitSet()).set(choice, !offered);
        return true;
    }

    /** Shows or hides a question; the blocks that appear with it, for one without a question is hidden. */
    List<Integer> show(int question, boolean shown) {
        questions.set(question, shown);
        List<Integer> changed = new ArrayList<>();
        fill(plan.blockOf(question), shown ? 1 : -1, changed);
        return changed;
    }

    /** Shows or hides a block; itself and its page, where they appear. */
    List<Integer> showBlock(int block, boolean shown) {
        List<Integer> changed = new ArrayList<>();
        if (blocks.get(block) != shown) {
            blocks.set(block, shown);
            if (appears(block)) {
                changed.add(block);
            } else {
                gone.set(block);
            }
            if (filled[block] > 0) {
                plan.blocks().get(block).page().ifPresent(page -> fill(page, shown ? 1 : -1, changed));
            }
        }
        return changed;
    }

    /** The blocks that went, or were shown without anything in them, since this was last asked, and show nothing now. */
    List<Integer> takeGone() {
        var still = gone.stream().filter(block -> !appears(block)).boxed().toList();
        gone.clear();
        return still;
    }

    /** Whether a block and something in it is shown. */
    boolean appears(int block) {
        return blocks.get(block) && filled[block] > 0;
    }

    private void fill(int block, int more, List<Integer> changed) {
        var before = appears(block);
        filled[block] += more;
        if (appears(block) != before) {
            if (before) {
                gone.set(block);
            } else {
                changed.add(block);
            }
            plan.blocks().get(block).page().ifPresent(page -> fill(page, more, changed));
        }
    }
}
