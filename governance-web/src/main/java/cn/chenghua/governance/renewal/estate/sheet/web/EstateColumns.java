package cn.chenghua.governance.renewal.estate.sheet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.LegalOrder;
import cn.chenghua.governance.renewal.estate.Supply;
import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;

/** The columns of a table of estates: those of the estate, and those of each component, such as {@code water:moved}. */
@org.springframework.stereotype.Component
class EstateColumns extends ColumnNames {

    static final String ORDER = "renewal.order.";
    static final String SUPPLY = "renewal.supply.";
    private final MessageSource messages;

    EstateColumns(MessageSource messages) {
        super(messages, "renewal.field.", columns());
        this.messages = messages;
        offering("third", SUPPLY, Supply.values());
        Stream.of(Component.values()).forEach(component -> offering(of(component, "order"), ORDER, LegalOrder.values()));
    }

    private static String[] columns() {
        var all = new ArrayList<>(
                List.of("number", "name", "unit", "unit_name", "responsible", "enterprise", "households", "third"));
        for (var component : Component.values()) {
            all.add(of(component, "order"));
            Stream.of(Deed.values()).forEach(deed -> all.add(of(component, deed.name())));
            all.add(of(component, "exempt"));
            all.add(of(component, "reason"));
        }
        all.add("evidence");
        return all.toArray(String[]::new);
    }

    /** Such as {@code water:moved}. */
    static String of(Component component, String part) {
        return component.name().toLowerCase(Locale.ROOT) + ":" + part.toLowerCase(Locale.ROOT);
    }

    @Override
    protected String header(String column, Locale locale) {
        var colon = column.indexOf(':');
        if (colon < 0 || !knows(column)) {
            return super.header(column, locale);
        }
        var part = column.substring(colon + 1);
        var step = Stream.of(Deed.values()).filter(deed -> deed.name().equalsIgnoreCase(part)).findFirst()
                .map(deed -> said("renewal.deed." + deed, part, locale)).orElseGet(() -> super.header(part, locale));
        var component = column.substring(0, colon);
        return messages.getMessage("renewal.column.of",
                new Object[]{said("renewal.component." + component.toUpperCase(Locale.ROOT), component, locale), step}, locale);
    }
}
