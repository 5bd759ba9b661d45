package cn.chenghua.governance.access.web;

import java.util.List;

import cn.chenghua.governance.access.SignIn;
import cn.chenghua.governance.access.Standings.SignedIn;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets Spring Security's sign-in form ask the door of the core. */
@Component
class SessionProvider implements AuthenticationProvider {

    private final SignIn door;

    SessionProvider(SignIn door) {
        this.door = door;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var password = String.valueOf(asked.getCredentials());
        return door.attempt(asked.getName(), password).map(SessionProvider::authentication)
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    static Authentication authentication(SignedIn signedIn) {
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
