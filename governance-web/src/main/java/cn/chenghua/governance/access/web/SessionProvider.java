package cn.chenghua.governance.access.web;

import cn.chenghua.governance.access.Device;
import cn.chenghua.governance.access.SignIn;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets Spring Security's sign-in form ask the door of the core. */
@Component
class SessionProvider implements AuthenticationProvider {

    private static final Device UNKNOWN = new Device("", "");

    private final SignIn door;
    private final Admission admission;

    SessionProvider(SignIn door, Admission admission) {
        this.door = door;
        this.admission = admission;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var password = String.valueOf(asked.getCredentials());
        var device = asked.getDetails() instanceof Device known ? known : UNKNOWN;
        return door.attempt(asked.getName(), password).map(owner -> admission.of(owner, device))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
