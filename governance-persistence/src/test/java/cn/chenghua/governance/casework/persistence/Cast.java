package cn.chenghua.governance.casework.persistence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.casework.Shot;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Upload;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who takes part in a case on 培华路, and the photos they hand in. */
final class Cast {

    static final UnitCode JIANSHELU = new UnitCode("510108005000");
    static final UnitCode PEIHUALU = new UnitCode("510108005004");
    static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    static final Actor OFFICE = actor("district", Scope.everything(), Right.READ, Right.HANDLE_CASES, Right.VERIFY_CASES,
            Right.SET_STANDARDS);
    static final Actor STREET = actor("jianshelu", Scope.of(Set.of(JIANSHELU, PEIHUALU)), Right.READ, Right.HANDLE_CASES,
            Right.VERIFY_CASES);
    static final Actor COMMUNITY = actor("peihualu", Scope.of(Set.of(PEIHUALU)), Right.READ, Right.INSPECT);
    static final Actor NEIGHBOUR = actor("erxianqiao", Scope.of(Set.of(ERXIANQIAO)), Right.READ, Right.HANDLE_CASES,
            Right.VERIFY_CASES);

    private Cast() {
    }

    private static Actor actor(String name, Scope scope, Right... rights) {
        var granted = new EnumMap<Right, Scope>(Right.class);
        List.of(rights).forEach(right -> granted.put(right, scope));
        return new Actor(UUID.randomUUID(), name, name, granted);
    }

    /** A street on 培华路 that 建设路街道办事处 maintains. */
    static UUID street(JdbcClient jdbc) {
        return jdbc.sql("""
                insert into asset (id, number, name, kind, class, level, grade, unit_code, responsible)
                values (gen_random_uuid(), 'JD-' || substr(gen_random_uuid()::text, 1, 8), '培华路', 'STREET', 'BRANCH', 'COMMUNITY',
                        'A', ?, '建设路街道办事处') returning id""").param(PEIHUALU.value()).query(UUID.class).single();
    }

    static Shot shot(long scene) {
        return new Shot(Upload.of(scene + ".jpg", jpeg(scene)), null, false);
    }

    /** A scene of coarse shapes; another number is another scene. */
    static byte[] jpeg(long scene) {
        var chance = new Random(scene);
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        for (int i = 0; i < 40; i++) {
            brush.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)));
            brush.fillOval(chance.nextInt(320) - 60, chance.nextInt(240) - 60, 20 + chance.nextInt(140),
                    20 + chance.nextInt(140));
        }
        brush.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
