package cn.chenghua.governance.supervision.desk.web;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.desk.web.DeskItems.Item;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's desk for REST clients. */
@RestController
@Tag(name = "supervision")
class DeskRestController {

    private final Desk desk;

    DeskRestController(Desk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "desk", summary = "What waits for the caller, by what it waits for")
    @GetMapping("/api/v1/desk")
    ResponseEntity<DeskJson> desk(Actor actor) {
        var groups = desk.groups(actor).stream().map(group -> new GroupJson(group.name(), group.items().size(), group.path(),
                group.items().stream().map(ItemJson::of).toList())).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new DeskJson(desk.today(), groups));
    }

    /** The desk on a day. */
    @Schema(name = "Desk")
    record DeskJson(LocalDate asOf, List<GroupJson> groups) {
    }

    /** Records that wait for the same thing; {@code page} is the list behind them. */
    @Schema(name = "DeskGroup")
    record GroupJson(String waitsFor, int count, String page, List<ItemJson> items) {
    }

    /** One record. */
    @Schema(name = "DeskItem")
    record ItemJson(String key, String number, String title, @Nullable LocalDate due, String page) {
        static ItemJson of(Item item) {
            return new ItemJson(item.key(), item.number(), item.title(), item.due(), item.path());
        }
    }
}
