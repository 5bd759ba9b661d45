package cn.chenghua.governance.safecommunity.centre.web;

import java.util.List;

import cn.chenghua.governance.safecommunity.centre.CentreFunction;
import cn.chenghua.governance.safecommunity.centre.CentreLevel;
import cn.chenghua.governance.safecommunity.centre.FunctionList;
import cn.chenghua.governance.site.Typed;

/** A list of functions as lines such as {@code DISTRICT,reception,群众来访接待,true}. */
final class FunctionText {

    private FunctionText() {
    }

    static List<CentreFunction> read(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> {
            var parts = line.split("[,，]", -1);
            if (parts.length != 4) {
                throw new Typed.Unreadable("safety.functions.line", "functions", line);
            }
            return new CentreFunction(Typed.constant(CentreLevel.class, "functions", parts[0]), parts[1].strip(),
                    parts[2], Boolean.parseBoolean(parts[3].strip()));
        }).toList();
    }

    static String write(FunctionList list) {
        return String.join("\n", list.functions().stream()
                .map(one -> one.level() + "," + one.code() + "," + one.name() + "," + one.mandatory()).toList());
    }
}
