package cn.chenghua.governance.inspection.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.inspection.InspectionLines;
import cn.chenghua.governance.inspection.InspectionLines.Filter;
import cn.chenghua.governance.inspection.InspectionView;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.web.AssetPanel;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The last looks at an asset, on its page. */
@Component
class InspectionPanel implements AssetPanel {

    private static final int LAST = 5;
    private final InspectionView view;
    private final InspectionLines lines;
    private final InspectionWords words;

    InspectionPanel(InspectionView view, InspectionLines lines, InspectionWords words) {
        this.view = view;
        this.lines = lines;
        this.words = words;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public String template() {
        return "inspection/panel";
    }

    @Override
    public void fill(Actor actor, Asset asset, Model model) {
        model.addAttribute("inspectionLines", lines.list(Filter.of(view.seen(actor)).at(asset.id()), null, LAST));
        model.addAttribute("inspectionWords", words);
    }
}
