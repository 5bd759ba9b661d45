package cn.chenghua.governance.responsibility.patrol.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.patrol.PatrolDesk;
import cn.chenghua.governance.responsibility.web.AssetPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How the looks at an asset stand on each level. */
@Component
class PatrolPanel implements AssetPanel {

    private static final int BEHIND_THE_POSTS = 20;
    private final PatrolDesk desk;

    PatrolPanel(PatrolDesk desk) {
        this.desk = desk;
    }

    @Override
    public int position() {
        return BEHIND_THE_POSTS;
    }

    @Override
    public String template() {
        return "responsibility/patrol-panel";
    }

    @Override
    public void fill(Actor actor, Asset asset, Model model) {
        model.addAttribute("patrolStates", asset.inUse(desk.today()) ? desk.states(List.of(line(asset))) : List.of());
    }

    private static AssetLines.Line line(Asset asset) {
        return new AssetLines.Line(asset.id(), asset.version(), asset.number(), asset.name(), asset.kind(), asset.classCode(),
                asset.level(), asset.grade(), asset.depth(), asset.place(), asset.responsible(), asset.metres(),
                asset.longitude(), asset.latitude(), asset.retiredOn());
    }
}
