package cn.chenghua.governance.access.web;

import java.nio.charset.StandardCharsets;

import cn.chenghua.governance.access.PasswordHashing;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

@Component
class BcryptHashing implements PasswordHashing {

    private static final int MOST_BYTES = 72;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    /** What is longer than bcrypt reads is never right, but costs the same time. */
    @Override
    public boolean matches(String password, String hash) {
        var readable = password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        return encoder.matches(readable ? password : "-", hash) && readable;
    }
}
