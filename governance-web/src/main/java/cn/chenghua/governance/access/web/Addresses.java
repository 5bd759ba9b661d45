package cn.chenghua.governance.access.web;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as the connection tells; headers of a proxy count only where the container is told so. */
final class Addresses {

    private static final int GROUPS_OF_A_NETWORK = 4;

    private Addresses() {
    }

    /** The address; of IPv6 its network of 64 bits, within which anybody may choose. */
    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        return address.contains(":") && !address.contains(".")
                ? String.join(":", Arrays.asList(address.split(":")).subList(0, Math.min(GROUPS_OF_A_NETWORK, groups(address))))
                : address;
    }

    private static int groups(String address) {
        return address.split(":").length;
    }
}
