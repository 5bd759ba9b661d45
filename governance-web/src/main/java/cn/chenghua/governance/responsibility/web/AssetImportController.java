package cn.chenghua.governance.responsibility.web;

import cn.chenghua.governance.project.web.ShapePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table or GeoJSON of assets: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/assets/import")
class AssetImportController extends ShapePages {

    AssetImportController(TableDoor door, AssetImport assets) {
        super(door, new TableDoor.Page("assets", "responsibility/import", "asset.import", "/assets", "project.imported", assets));
    }
}
