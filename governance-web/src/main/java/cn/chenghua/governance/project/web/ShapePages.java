package cn.chenghua.governance.project.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.site.ShapeDoor;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pages that take tables or drawings, of which the system of their positions and where they come from are declared too. */
public abstract class ShapePages extends IntakePages {

    protected ShapePages(TableDoor door, TableDoor.Page page) {
        super(door, page);
    }

    @ModelAttribute("systems")
    public Crs[] systems() {
        return Crs.values();
    }

    @PostMapping
    public String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "WGS84") Crs crs, @RequestParam(defaultValue = "") String source, Model model) {
        return judge(actor, file, new ShapeDoor.Declared(encoding, crs, source, false).text(), model);
    }
}
