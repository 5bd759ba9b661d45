package cn.chenghua.governance.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The units somebody may choose from. */
@Component
public class Places {

    private final UnitNames units;

    Places(UnitNames units) {
        this.units = units;
    }

    /** Those he sees. */
    public List<Map.Entry<String, String>> seen(Actor actor) {
        return units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList();
    }

    /** Those he may put records into. */
    public List<Map.Entry<String, String>> edited(Actor actor) {
        var scope = actor.scope(Right.EDIT_PROJECTS).widest();
        return units.choices().entrySet().stream().filter(choice -> scope.covers(new UnitCode(choice.getKey()))).toList();
    }

    /** An id chosen in a form; null where none is. */
    public static @Nullable UUID id(String field, @Nullable String typed) {
        var text = Typed.text(typed);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Typed.Unreadable("typed.choice", field, text);
        }
        return UUID.fromString(text);
    }
}
