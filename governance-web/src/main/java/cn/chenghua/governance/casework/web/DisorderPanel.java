package cn.chenghua.governance.casework.web;

import java.util.Arrays;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.web.AssetPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The open cases at an asset, on its page. */
@Component
class DisorderPanel implements AssetPanel {

    private static final int MOST = 50;
    private final CaseworkLines lines;
    private final DisorderFilters filters;
    private final DisorderWords words;

    DisorderPanel(CaseworkLines lines, DisorderFilters filters, DisorderWords words) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public String template() {
        return "casework/panel";
    }

    @Override
    public void fill(Actor actor, Asset asset, Model model) {
        var open = Filter.all(filters.sight(actor)).at(asset.id())
                .in(Arrays.stream(State.values()).filter(state -> state != State.CLOSED).toList());
        model.addAttribute("caseworkOpen", lines.list(open, null, MOST));
        model.addAttribute("caseworkWords", words);
        model.addAttribute("caseworkNow", filters.now());
        model.addAttribute("caseworkAsset", asset.id());
    }
}
