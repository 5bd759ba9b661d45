package cn.chenghua.governance.renewal.estate.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.ComponentState;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.LegalOrder;
import cn.chenghua.governance.renewal.estate.Supply;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;

/** Components, steps and states by the names people know them by. */
@org.springframework.stereotype.Component
public class EstateWords {

    private final Sentences sentences;

    EstateWords(Sentences sentences) {
        this.sentences = sentences;
    }

    public String component(Component component) {
        return sentences.say("renewal.component." + component);
    }

    /** The component of an estate; its third is named where it is known. */
    public String component(Component component, @Nullable Supply third) {
        return component == Component.HEATING_OR_GAS && third != null ? supply(third) : component(component);
    }

    public String deed(Deed deed) {
        return sentences.say("renewal.deed." + deed);
    }

    public String state(ComponentState state) {
        return sentences.say("renewal.state." + state);
    }

    public String order(LegalOrder order) {
        return sentences.say("renewal.order." + order);
    }

    public String supply(@Nullable Supply third) {
        return third == null ? "–" : sentences.say("renewal.supply." + third);
    }

    /** A shape beside the word of a state, the fuller the further. */
    public String shape(ComponentState state, boolean over) {
        return over ? "over" : state == ComponentState.OPEN ? "open" : state == ComponentState.NOT_APPLICABLE ? "none" : "moving";
    }

    /** The label of a changed field, such as 供水:职能移交 for {@code water:moved}. */
    public String field(String field) {
        var colon = field.indexOf(':');
        if (colon < 0) {
            return sentences.say("renewal.field." + field);
        }
        var part = field.substring(colon + 1);
        var component = component(Component.valueOf(field.substring(0, colon).toUpperCase(Locale.ROOT)));
        var said = Stream.of(Deed.values()).filter(deed -> deed.name().equalsIgnoreCase(part)).map(this::deed).findFirst()
                .orElseGet(() -> sentences.say("renewal.field." + part));
        return sentences.say("renewal.column.of", component, said);
    }

    /** A value of the history; a legal order and a supply by their names. */
    public String value(String field, String value) {
        return value.isEmpty()
                ? "–"
                : field.endsWith(":order")
                        ? order(LegalOrder.valueOf(value))
                        : field.equals("third") ? supply(Supply.valueOf(value)) : value;
    }

    public Map<String, String> components() {
        var choices = new LinkedHashMap<String, String>();
        Stream.of(Component.values()).forEach(component -> choices.put(component.name(), component(component)));
        return choices;
    }

    public Map<String, String> states() {
        var choices = new LinkedHashMap<String, String>();
        Stream.of(ComponentState.values()).forEach(state -> choices.put(state.name(), state(state)));
        return choices;
    }

    public Map<String, String> supplies() {
        var choices = new LinkedHashMap<String, String>();
        Stream.of(Supply.values()).forEach(third -> choices.put(third.name(), supply(third)));
        return choices;
    }

    public Map<String, String> orders() {
        var choices = new LinkedHashMap<String, String>();
        Stream.of(LegalOrder.values()).forEach(order -> choices.put(order.name(), order(order)));
        return choices;
    }
}
