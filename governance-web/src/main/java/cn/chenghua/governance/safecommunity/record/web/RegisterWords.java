package cn.chenghua.governance.safecommunity.record.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.safecommunity.warning.SignalKind;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.site.table.ColumnNames;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of registers in the reader's language. */
@Component
public class RegisterWords {

    private final MessageSource messages;
    private final Signals signals;

    RegisterWords(MessageSource messages, Signals signals) {
        this.messages = messages;
        this.signals = signals;
    }

    public String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** The name of a kind of signals. */
    public String kind(String code) {
        var locale = LocaleContextHolder.getLocale();
        return signals.kinds().stream().filter(one -> one.code().equals(code)).findFirst().map(one -> one.in(locale))
                .orElse(code);
    }

    /** Codes and names of the kinds, for a select. */
    public Map<String, String> kinds() {
        var names = new LinkedHashMap<String, String>();
        signals.kinds().forEach(one -> names.put(one.code(), kind(one.code())));
        return names;
    }

    /** Codes and names of a register's sorts. */
    public Map<String, String> sorts(Shelf shelf) {
        if (shelf.sortsAreKinds()) {
            return kinds();
        }
        var names = new LinkedHashMap<String, String>();
        shelf.sorts().forEach(one -> names.put(one, say("warning.sort." + one)));
        return names;
    }

    public String sort(Shelf shelf, String code) {
        return shelf.sortsAreKinds() ? kind(code) : code.isEmpty() ? "" : say("warning.sort." + code);
    }

    /** Codes and names of a field's options. */
    public Map<String, String> options(Field field) {
        var names = new LinkedHashMap<String, String>();
        field.options().forEach(one -> names.put(one, say("warning.option." + field.name() + "." + one)));
        return names;
    }

    /** The columns of a table of records. */
    public ColumnNames columns(List<String> all) {
        return new ColumnNames(messages, "warning.field.", all.toArray(String[]::new));
    }

    public @Nullable String kindCode(String text) {
        return signals.kinds().stream()
                .filter(one -> one.code().equalsIgnoreCase(text) || one.name().equals(text)
                        || one.nameEn().equalsIgnoreCase(text))
                .findFirst().map(SignalKind::code).orElse(null);
    }
}
