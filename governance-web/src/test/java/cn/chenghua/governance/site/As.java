package cn.chenghua.governance.site;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who sends the request of a page test, such as {@code get("/targets").with(As.districtOfficial())}. */
public final class As {

    public static final UnitCode DISTRICT = new UnitCode("510108000000");
    public static final UnitCode JIANSHELU = new UnitCode("510108005000");
    public static final UnitCode ERXIANQIAO = new UnitCode("510108007000");

    private As() {
    }

    public static RequestPostProcessor districtOfficial() {
        return actor(holder("district", Role.DISTRICT_OFFICIAL, Scope.everything()));
    }

    public static RequestPostProcessor subdistrictOfficial(UnitCode unit) {
        return actor(holder("subdistrict", Role.SUBDISTRICT_OFFICIAL, Scope.of(Set.of(unit))));
    }

    public static RequestPostProcessor viewer() {
        return actor(holder("viewer", Role.VIEWER, Scope.everything()));
    }

    public static RequestPostProcessor administrator() {
        return actor(holder("administrator", Role.ADMINISTRATOR, Scope.everything()));
    }

    public static RequestPostProcessor securityOfficer() {
        return actor(holder("security", Role.SECURITY_OFFICER, Scope.everything()));
    }

    public static RequestPostProcessor actor(Actor actor) {
        return request -> {
            Signed.put(request, actor);
            var token = UsernamePasswordAuthenticationToken.authenticated(actor.username(), "", List.of());
            return authentication(token).postProcessRequest(request);
        };
    }

    private static Actor holder(String username, Role role, Scope scope) {
        var rights = new EnumMap<Right, Scope>(Right.class);
        Arrays.stream(Right.values()).filter(role::grants).forEach(right -> rights.put(right, scope));
        return new Actor(new UUID(0, role.ordinal() + 1), username, username, rights);
    }
}
