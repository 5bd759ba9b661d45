package cn.chenghua.governance.communityservice.volume;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Splits 100 per cent by figures, to one digit, such as 33.4, 33.3 and 33.3; the shares always add up to 100.0 exactly. */
public final class Shares {

    private static final BigInteger WHOLE = BigInteger.valueOf(1_000);

    private Shares() {
    }

    /** The share of each; nothing where the figures add up to nothing. The largest remainders are rounded up, the first first. */
    public static <K> Map<K, BigDecimal> of(Map<K, Long> figures) {
        var sum = figures.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return Map.of();
        }
        var tenths = new LinkedHashMap<K, Integer>();
        var left = new ArrayList<Map.Entry<K, BigInteger>>();
        figures.forEach((key, figure) -> {
            var parts = BigInteger.valueOf(figure).multiply(WHOLE).divideAndRemainder(sum);
            tenths.put(key, parts[0].intValue());
            left.add(Map.entry(key, parts[1]));
        });
        var missing = WHOLE.intValue() - tenths.values().stream().mapToInt(Integer::intValue).sum();
        left.stream().sorted(Map.Entry.<K, BigInteger>comparingByValue().reversed()).limit(missing)
                .forEach(entry -> tenths.merge(entry.getKey(), 1, Integer::sum));
        var shares = new LinkedHashMap<K, BigDecimal>();
        tenths.forEach((key, tenth) -> shares.put(key, BigDecimal.valueOf(tenth, 1)));
        return shares;
    }
}
