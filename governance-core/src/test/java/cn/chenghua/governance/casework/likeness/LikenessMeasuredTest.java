package cn.chenghua.governance.casework.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;

import org.junit.jupiter.api.Test;

/** Measures what is caught and what is alarmed falsely; docs/likeness.md states the numbers this test prints. */
class LikenessMeasuredTest {

    /** Few in every build; the numbers in the docs are of 150, asked for by -Dlikeness.scenes=150. */
    private static final int SCENES = Integer.getInteger("likeness.scenes", 6);
    private static final int NEAR = 10;
    private static final Map<String, BiFunction<BufferedImage, Random, BufferedImage>> TRICKS = tricks();

    private static Map<String, BiFunction<BufferedImage, Random, BufferedImage>> tricks() {
        var tricks = new LinkedHashMap<String, BiFunction<BufferedImage, Random, BufferedImage>>();
        tricks.put("recompress", (picture, _) -> picture);
        tricks.put("half size", (picture, _) -> Scenery.scaled(picture, Scenery.WIDTH / 2, Scenery.HEIGHT / 2));
        tricks.put("tint", (picture, chance) -> Scenery.tinted(picture, 10 + chance.nextInt(25), chance.nextInt(15),
                -10 - chance.nextInt(20)));
        tricks.put("crop 5 %", (picture, chance) -> Scenery.cropped(picture, chance.nextDouble() * 0.05,
                chance.nextDouble() * 0.05, 0.95));
        tricks.put("crop 10 %", (picture, chance) -> Scenery.cropped(picture, chance.nextDouble() * 0.1,
                chance.nextDouble() * 0.1, 0.9));
        tricks.put("crop 20 %", (picture, chance) -> Scenery.cropped(picture, chance.nextDouble() * 0.2,
                chance.nextDouble() * 0.2, 0.8));
        tricks.put("crop 35 %", (picture, chance) -> Scenery.cropped(picture, chance.nextDouble() * 0.35,
                chance.nextDouble() * 0.35, 0.65));
        tricks.put("mirror", (picture, _) -> Scenery.mirrored(picture));
        tricks.put("quarter turn", (picture, _) -> Scenery.turned(picture));
        tricks.put("overlay 8 %", (picture, chance) -> Scenery.paintedOver(picture, chance, 0.08));
        tricks.put("overlay 20 %", (picture, chance) -> Scenery.paintedOver(picture, chance, 0.2));
        tricks.put("watermark", (picture, _) -> Scenery.watermarked(picture));
        return tricks;
    }

    @Test
    void catchesMostTricksAndAlarmsRarely() {
        var before = new ArrayList<BufferedImage>();
        var kept = new ArrayList<Grey>();
        var prints = new ArrayList<Print>();
        for (int scene = 0; scene < SCENES; scene++) {
            before.add(Scenery.scene(scene, true, 0, 0, scene));
            kept.add(Scenery.stored(before.getLast(), 0.9f));
            prints.add(Print.of(kept.getLast()));
        }
        var caught = new LinkedHashMap<String, int[]>();
        TRICKS.forEach((name, trick) -> caught.put(name, caught(before, kept, prints, trick)));
        var alarms = alarms(kept, prints);
        print(caught, alarms);

        for (var name : List.of("recompress", "half size", "tint", "mirror", "quarter turn")) {
            assertThat(hits(caught, name)[0]).as("by hash: %s", name).isGreaterThanOrEqualTo(SCENES * 95 / 100);
        }
        for (var name : List.of("crop 5 %", "crop 10 %", "crop 20 %", "crop 35 %", "overlay 8 %", "overlay 20 %", "watermark")) {
            assertThat(hits(caught, name)[1]).as("by blocks: %s", name).isGreaterThanOrEqualTo(SCENES * 90 / 100);
        }
        assertThat(alarms.hash).as("unrelated, by hash").isZero();
        assertThat(alarms.near).as("unrelated, to be looked at").isLessThanOrEqualTo(alarms.pairs / 1_000);
        assertThat(alarms.blocks).as("unrelated, by blocks").isLessThanOrEqualTo(alarms.compared / 100);
        assertThat(alarms.honest).as("honest photos of the same spot").isLessThanOrEqualTo(alarms.spots / 20);
    }

    private static int[] hits(Map<String, int[]> caught, String name) {
        return Objects.requireNonNull(caught.get(name));
    }

    /** How many of the tricked pictures are caught by hash, by blocks, and by one of them. */
    private static int[] caught(List<BufferedImage> before, List<Grey> kept, List<Print> prints,
            BiFunction<BufferedImage, Random, BufferedImage> trick) {
        var chance = new Random(99);
        var caught = new int[3];
        for (int scene = 0; scene < SCENES; scene++) {
            var later = Scenery.stored(trick.apply(before.get(scene), chance), 0.5f);
            var byBlocks = Blocks.likeness(kept.get(scene), later) >= Blocks.ALIKE;
            var byHash = distance(prints.get(scene), later) <= NEAR && (byBlocks || Blocks.same(kept.get(scene), later));
            caught[0] += byHash ? 1 : 0;
            caught[1] += byBlocks ? 1 : 0;
            caught[2] += byHash || byBlocks ? 1 : 0;
        }
        return caught;
    }

    private static int distance(Print print, Grey later) {
        return Print.turns(later).stream()
                .mapToInt(turn -> print.hashes().stream().mapToInt(hash -> Print.distance(hash, turn)).min().orElseThrow()).min()
                .orElseThrow();
    }

    /** False alarms: other scenes, and honest photos of the same spot, taken from nearby at another hour after the cleaning. */
    private static Alarms alarms(List<Grey> kept, List<Print> prints) {
        var alarms = new Alarms();
        var chance = new Random(3);
        var turns = kept.stream().map(Print::turns).toList();
        for (int one = 0; one < SCENES; one++) {
            for (int other = 0; other < SCENES; other++) {
                if (one != other) {
                    alarms.pairs++;
                    var print = prints.get(one);
                    var near = turns.get(other).stream().anyMatch(
                            turn -> print.hashes().stream().anyMatch(hash -> Print.distance(hash, turn) <= NEAR));
                    alarms.near += near ? 1 : 0;
                    alarms.hash += near && Blocks.same(kept.get(one), kept.get(other)) ? 1 : 0;
                }
            }
            var stranger = (one + 1 + chance.nextInt(SCENES - 1)) % SCENES;
            alarms.compared++;
            alarms.blocks += Blocks.likeness(kept.get(one), kept.get(stranger)) >= Blocks.ALIKE ? 1 : 0;
            var aside = (20 + chance.nextInt(60)) * (chance.nextBoolean() ? 1 : -1);
            var honest = Scenery.stored(Scenery.scene(one, false, aside, 0.05 + chance.nextDouble() * 0.2, 1_000 + one), 0.8f);
            alarms.spots++;
            alarms.honest += Blocks.likeness(kept.get(one), honest) >= Blocks.ALIKE ? 1 : 0;
        }
        return alarms;
    }

    @SuppressWarnings("SystemOut")
    private static void print(Map<String, int[]> caught, Alarms alarms) {
        var table = new StringBuilder("\n| changed by | hash | blocks | either |\n|---|---|---|---|\n");
        caught.forEach((name, hits) -> table.append("| %s | %.1f %% | %.1f %% | %.1f %% |%n".formatted(name,
                100.0 * hits[0] / SCENES, 100.0 * hits[1] / SCENES, 100.0 * hits[2] / SCENES)));
        table.append("unrelated near by hash %d of %d, alarmed %d; by blocks %d of %d; honest photo of the same spot %d of %d%n"
                .formatted(
                        alarms.near, alarms.pairs, alarms.hash, alarms.blocks, alarms.compared, alarms.honest, alarms.spots));
        System.out.println(table);
    }

    private static final class Alarms {
        private int pairs;
        private int near;
        private int hash;
        private int compared;
        private int blocks;
        private int spots;
        private int honest;
    }
}
