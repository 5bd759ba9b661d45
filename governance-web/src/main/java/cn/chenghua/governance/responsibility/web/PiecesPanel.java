package cn.chenghua.governance.responsibility.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetPieces;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Pictures and documents of an asset. */
@Component
class PiecesPanel implements AssetPanel {

    private static final int LAST = 90;
    private static final int SHOWN = 100;
    private final AssetPieces pieces;

    PiecesPanel(AssetPieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public int position() {
        return LAST;
    }

    @Override
    public String template() {
        return "responsibility/pieces-panel";
    }

    @Override
    public void fill(Actor actor, Asset asset, Model model) {
        model.addAttribute("assetPieces", pieces.of(asset.id(), SHOWN));
        model.addAttribute("assetPiecesAdd", AssetDesk.keeps(actor, asset));
        model.addAttribute("assetPiecesOpen", actor.reads().covers(asset.place(), asset.responsible()));
    }
}
