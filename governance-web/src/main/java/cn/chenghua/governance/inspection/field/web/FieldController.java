package cn.chenghua.governance.inspection.field.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.site.Sentences;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The field page itself: a shell without anybody's data, what keeps it on the device, and how it is installed. */
@Controller
class FieldController {

    private final FieldBooks books;
    private final FieldFiles files;
    private final Sentences sentences;
    private final JsonMapper json;

    FieldController(FieldBooks books, FieldFiles files, Sentences sentences, JsonMapper json) {
        this.books = books;
        this.files = files;
        this.sentences = sentences;
        this.json = json;
    }

    @GetMapping("/field")
    String shell(Model model) {
        model.addAttribute("books", books.all());
        return "field/field";
    }

    /** The worker with its version and files; a change of any file is a change of this script, which is how browsers notice. */
    @GetMapping("/field/sw.js")
    @ResponseBody
    ResponseEntity<String> worker(HttpServletRequest request) {
        var root = request.getContextPath();
        var kept = new Kept(files.version(), root + "/field", files.paths().stream().map(path -> root + path).toList());
        var script = "self.field = " + json.writeValueAsString(kept) + ";\nimportScripts("
                + json.writeValueAsString(root + FieldFiles.WORKER) + ");\n";
        return ResponseEntity.ok().header("Service-Worker-Allowed", root + "/field").cacheControl(CacheControl.noCache())
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8")).body(script);
    }

    @GetMapping("/field/manifest.webmanifest")
    @ResponseBody
    ResponseEntity<String> manifest(HttpServletRequest request) {
        var root = request.getContextPath();
        var manifest = new Manifest(sentences.say("onsite.title"), sentences.say("onsite.short"), root + "/field",
                root + "/field", "standalone", "#f3f6f8", "#17587a",
                List.of(icon(root, "mark.svg", "any", "image/svg+xml"), icon(root, "mark-192.png", "192x192", "image/png"),
                        icon(root, "mark-512.png", "512x512", "image/png")));
        return ResponseEntity.ok().cacheControl(CacheControl.noCache())
                .contentType(MediaType.valueOf("application/manifest+json;charset=UTF-8"))
                .body(json.writeValueAsString(manifest));
    }

    private static Icon icon(String root, String file, String sizes, String type) {
        return new Icon(root + "/field/" + file, sizes, type, "any");
    }

    /** What the worker keeps. */
    private record Kept(String version, String shell, List<String> files) {
    }

    /** How a device installs the page. */
    private record Manifest(String name, @JsonProperty("short_name") String shortName, @JsonProperty("start_url") String start,
            String scope, String display, @JsonProperty("background_color") String background,
            @JsonProperty("theme_color") String theme, List<Icon> icons) {
    }

    private record Icon(String src, String sizes, String type, String purpose) {
    }
}
