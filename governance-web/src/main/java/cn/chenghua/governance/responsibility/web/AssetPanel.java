package cn.chenghua.governance.responsibility.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.Asset;

import org.springframework.ui.Model;

/** What a feature adds to the page of an asset: a fragment named {@code panel} and what it shows. */
public interface AssetPanel {

    /** Where the panel stands among the others, the smallest first. */
    int position();

    /** The template with the fragment, such as {@code inspection/panel}. */
    String template();

    /** Puts what the fragment shows into the model, under names that begin with the feature's. */
    void fill(Actor actor, Asset asset, Model model);
}
