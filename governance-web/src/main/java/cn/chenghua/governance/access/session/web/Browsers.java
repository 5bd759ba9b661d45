package cn.chenghua.governance.access.session.web;

import java.util.List;

import cn.chenghua.governance.access.Device;
import cn.chenghua.governance.site.Sentences;

import org.springframework.stereotype.Component;

/** Tells in words what a browser says of itself, such as Edge on Windows; {@code browsers} in templates. It is a claim, no proof. */
@Component
public class Browsers {

    /** The first name that occurs counts: most browsers also name those they want to be taken for. */
    private static final List<Sign> PROGRAMS = List.of(new Sign("wxwork", "wecom"), new Sign("MicroMessenger", "wechat"),
            new Sign("DingTalk", "dingtalk"), new Sign("Edg", "edge"), new Sign("QQBrowser", "qq"), new Sign("360SE", "360"),
            new Sign("OPR/", "opera"), new Sign("Firefox", "firefox"), new Sign("Chrome", "chrome"), new Sign("Safari", "safari"),
            new Sign("Trident", "explorer"));
    private static final List<Sign> SYSTEMS = List.of(new Sign("OpenHarmony", "harmony"), new Sign("HarmonyOS", "harmony"),
            new Sign("Android", "android"), new Sign("iPhone", "ios"), new Sign("iPad", "ios"), new Sign("Windows", "windows"),
            new Sign("Mac OS", "macos"), new Sign("UOS", "uos"), new Sign("Kylin", "kylin"), new Sign("Linux", "linux"));

    private final Sentences sentences;

    Browsers(Sentences sentences) {
        this.sentences = sentences;
    }

    public String of(Device device) {
        var program = sentences.say("session.program." + name(PROGRAMS, device));
        var system = sentences.say("session.system." + name(SYSTEMS, device));
        return sentences.say("session.device", program, system);
    }

    private static String name(List<Sign> signs, Device device) {
        return signs.stream().filter(sign -> device.agent().contains(sign.text)).map(Sign::name).findFirst().orElse("other");
    }

    private record Sign(String text, String name) {
    }
}
