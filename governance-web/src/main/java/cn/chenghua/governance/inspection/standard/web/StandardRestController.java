package cn.chenghua.governance.inspection.standard.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.inspection.standard.Item;
import cn.chenghua.governance.inspection.standard.Section;
import cn.chenghua.governance.inspection.standard.Standard;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.inspection.standard.Taxonomy;
import cn.chenghua.governance.responsibility.AssetKind;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All versions of check-lists and of the list of disorders, for devices to keep. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "inspections")
class StandardRestController {

    private final Standards standards;

    StandardRestController(Standards standards) {
        this.standards = standards;
    }

    @Operation(operationId = "standards", summary = "Check-lists in all their versions, the newest of each in front")
    @GetMapping("/standards")
    ResponseEntity<StandardList> standards() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new StandardList(standards.all().stream().map(StandardJson::of).toList()));
    }

    @Operation(operationId = "taxonomies", summary = "The list of disorders in all its editions, the newest in front")
    @GetMapping("/taxonomies")
    ResponseEntity<TaxonomyList> taxonomies() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new TaxonomyList(standards.taxonomies().stream().map(TaxonomyJson::of).toList()));
    }

    /** All versions. */
    @Schema(name = "StandardList")
    record StandardList(List<StandardJson> standards) {
    }

    /** One version; {@code suggestion} says that the platform proposed it and nobody has issued it. */
    @Schema(name = "Standard")
    record StandardJson(String code, int version, String name, String nameEn, boolean trial, boolean suggestion,
            LocalDate validFrom, @Nullable LocalDate validTo, List<ItemJson> items) {
        static StandardJson of(Standard standard) {
            return new StandardJson(standard.code(), standard.version(), standard.name(), standard.nameEn(), standard.trial(),
                    standard.suggestion(), standard.validFrom(), standard.validTo(),
                    standard.items().stream().map(ItemJson::of).toList());
        }
    }

    /** One thing to look at, on assets of that kind and of one of these classes. */
    @Schema(name = "StandardItem")
    record ItemJson(String item, Section section, AssetKind kind, List<String> classes, String text, String textEn) {
        static ItemJson of(Item item) {
            return new ItemJson(item.code(), item.section(), item.kind(), item.classes(), item.text(), item.textEn());
        }
    }

    /** All editions. */
    @Schema(name = "TaxonomyList")
    record TaxonomyList(List<TaxonomyJson> taxonomies) {
    }

    /** One edition, which holds from a day on until the next begins. */
    @Schema(name = "Taxonomy")
    record TaxonomyJson(int version, String name, String nameEn, boolean suggestion, LocalDate validFrom,
            List<DisorderJson> disorders) {
        static TaxonomyJson of(Taxonomy taxonomy) {
            return new TaxonomyJson(taxonomy.version(), taxonomy.name(), taxonomy.nameEn(), taxonomy.suggestion(),
                    taxonomy.validFrom(), taxonomy.disorders().stream()
                            .map(one -> new DisorderJson(one.code(), one.name(), one.nameEn())).toList());
        }
    }

    /** One disorder. */
    @Schema(name = "Disorder")
    record DisorderJson(String disorder, String name, String nameEn) {
    }
}
