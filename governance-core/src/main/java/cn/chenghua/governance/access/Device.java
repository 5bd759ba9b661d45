package cn.chenghua.governance.access;

import java.io.Serializable;

/** From where a session is used: the address and what the browser says of itself, both cut to what is worth keeping. */
public record Device(String address, String agent) implements Serializable {

    private static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_AGENT = 300;

    public Device {
        address = tidy(address, LONGEST_ADDRESS);
        agent = tidy(agent, LONGEST_AGENT);
    }

    private static String tidy(String text, int longest) {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}]", " ").strip();
        return plain.length() > longest ? plain.substring(0, longest) : plain;
    }
}
