package cn.chenghua.governance.district.web;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.district.geometry.ShapeGate;
import cn.chenghua.governance.district.geometry.UnitShapes;
import cn.chenghua.governance.district.web.ShapeSheet.ShapeWish;
import cn.chenghua.governance.site.Sentences;

import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/units/geometry")
class ShapeController {

    private static final String PURPOSE = "shapes";
    private final UnitShapes shapes;
    private final Hierarchies hierarchies;
    private final Uploads uploads;
    private final Sentences sentences;
    private final ShapeGate gate;

    ShapeController(UnitShapes shapes, Hierarchies hierarchies, Uploads uploads, Sentences sentences,
            @Value("${governance.district.box:103.8,104.5,30.4,31.0}") double[] box) {
        this.shapes = shapes;
        this.hierarchies = hierarchies;
        this.uploads = uploads;
        this.sentences = sentences;
        this.gate = new ShapeGate(new Envelope(box[0], box[1], box[2], box[3]));
    }

    @ModelAttribute("systems")
    Crs[] systems() {
        return Crs.values();
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("stored", shapes.all());
        return "district/geometry";
    }

    @PostMapping
    String dryRun(Steward steward, @RequestParam MultipartFile file, @RequestParam Crs crs, @RequestParam String source,
            @RequestParam(defaultValue = "") String licence, @RequestParam(defaultValue = "false") boolean schematic,
            Model model) {
        try {
            var wish = new ShapeWish(crs, source.strip(), licence.strip(), schematic);
            return show(wish, read(Uploads.content(file), wish), uploads.keep(steward, PURPOSE, file), model);
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return form(model);
        }
    }

    @PostMapping("/apply")
    String apply(Steward steward, @RequestParam UUID upload, @RequestParam Crs crs, @RequestParam String source,
            @RequestParam(defaultValue = "") String licence, @RequestParam(defaultValue = "false") boolean schematic,
            @RequestParam(defaultValue = "false") boolean soundOnly, Model model, RedirectAttributes next) {
        try {
            var wish = new ShapeWish(crs, source.strip(), licence.strip(), schematic);
            var sheet = read(uploads.find(steward, PURPOSE, upload), wish);
            if (Uploads.stops(sheet.notes()) && !soundOnly) {
                model.addAttribute("warning", sentences.say("district.import.stopped"));
                return show(wish, sheet, upload, model);
            }
            shapes.put(sheet.shapes());
            uploads.drop(upload);
            next.addFlashAttribute("notice", sentences.say("district.shape.imported", sheet.shapes().size()));
            return "redirect:/units/geometry";
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return form(model);
        }
    }

    private ShapeSheet read(byte[] content, ShapeWish wish) {
        return ShapeSheet.read(content, hierarchies.current(), gate, wish);
    }

    private String show(ShapeWish wish, ShapeSheet sheet, UUID upload, Model model) {
        Uploads.show(model, upload, sheet.notes(), Map.of("crs", wish.crs(), "source", wish.source(), "licence", wish.licence(),
                "schematic", wish.schematic()));
        model.addAttribute("wish", wish);
        model.addAttribute("read", sheet.shapes());
        return form(model);
    }
}
