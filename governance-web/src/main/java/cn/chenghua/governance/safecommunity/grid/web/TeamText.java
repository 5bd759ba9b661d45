package cn.chenghua.governance.safecommunity.grid.web;

import java.util.List;

import cn.chenghua.governance.safecommunity.grid.TeamPart;
import cn.chenghua.governance.safecommunity.grid.TeamSlot;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;

/** A team as lines such as {@code ONE,网格长,1}. */
final class TeamText {

    private TeamText() {
    }

    static List<TeamSlot> read(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> {
            var parts = line.split("[,，]", -1);
            if (parts.length != 3) {
                throw new Typed.Unreadable("safety.team.line", "team", line);
            }
            return new TeamSlot(Typed.constant(TeamPart.class, "team", parts[0]), parts[1],
                    SafetyView.small("team", parts[2].strip()));
        }).toList();
    }

    static String write(List<TeamSlot> team) {
        return String.join("\n", team.stream().map(one -> one.part() + "," + one.role() + "," + one.seats()).toList());
    }
}
