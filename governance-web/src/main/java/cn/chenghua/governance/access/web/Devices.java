package cn.chenghua.governance.access.web;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.access.Device;

import org.springframework.http.HttpHeaders;

/** Reads off a request which device it comes from. */
public final class Devices {

    private Devices() {
    }

    public static Device of(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return new Device(request.getRemoteAddr(), agent == null ? "" : agent);
    }
}
