package cn.chenghua.governance.network.check;

import org.jspecify.annotations.Nullable;

/**
 * A dead end that nearly meets another street, which may be a fault of the map: 4 m apart, but 900 m to walk.
 *
 * @param node the dead end
 * @param edge the street it nearly meets
 * @param metres how far they are apart
 * @param walked metres to the nearer end of that street over the network; null where none leads there
 */
public record Gap(int node, int edge, double metres, @Nullable Double walked) {
}
