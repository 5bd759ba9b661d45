package cn.chenghua.governance.backstreet.street;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who carries works out, such as 猛追湾街道办事处 and a contractor; 猛追湾街道 and 猛追湾街道办 are the same unit. */
public record ExecutingUnits(Set<String> names) {

    private static final Pattern OFFICE = Pattern.compile("街道办(事处)?$");

    public ExecutingUnits {
        names = names.stream().map(ExecutingUnits::plain).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    static ExecutingUnits of(String responsible, String contractors) {
        var all = new HashSet<>(List.of(contractors.split("[;；、\n]")));
        all.add(responsible);
        return new ExecutingUnits(all);
    }

    /** Whether that name is one of them. */
    public boolean include(String unit) {
        return names.contains(plain(unit));
    }

    private static String plain(String name) {
        var half = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("(?U)\\s+", "");
        return OFFICE.matcher(half).replaceAll("街道");
    }
}
