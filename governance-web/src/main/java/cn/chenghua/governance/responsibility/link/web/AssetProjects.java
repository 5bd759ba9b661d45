package cn.chenghua.governance.responsibility.link.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.link.AssetLinks;
import cn.chenghua.governance.responsibility.web.AssetPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The projects about an asset, on its page. */
@Component
class AssetProjects implements AssetPanel {

    private final AssetLinks links;
    private final ProjectWords words;

    AssetProjects(AssetLinks links, ProjectWords words) {
        this.links = links;
        this.words = words;
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public String template() {
        return "responsibility/projects-panel";
    }

    @Override
    public void fill(Actor actor, Asset asset, Model model) {
        model.addAttribute("linkedProjects", links.ofAsset(asset.id(), actor.reads()));
        model.addAttribute("linkedWords", words);
    }
}
