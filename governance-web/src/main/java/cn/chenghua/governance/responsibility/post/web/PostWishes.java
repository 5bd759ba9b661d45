package cn.chenghua.governance.responsibility.post.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.UnknownAsset;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.FoundPost;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What REST clients send to found and to change posts; a day that is left out is today. */
final class PostWishes {

    private PostWishes() {
    }

    /** A post to be founded. */
    @Schema(name = "NewPost")
    record Founding(@Nullable String title, @Nullable AssetKind kind, @Nullable Level level, @Nullable String unit,
            @Nullable String responsible, @Nullable LocalDate since) {

        FoundPost wish(LocalDate today) {
            return new FoundPost(Typed.text(title), Typed.needed("kind", kind), Typed.needed("level", level),
                    new UnitCode(Typed.text(unit)), Typed.text(responsible), Objects.requireNonNullElse(since, today));
        }
    }

    /** Somebody to be appointed: by account, by name or by both. */
    @Schema(name = "Appointment")
    record Appointment(@Nullable String account, @Nullable String name, @Nullable Capacity capacity, @Nullable LocalDate since,
            @Nullable String reason) {

        PostDesk.Who who() {
            return new PostDesk.Who(account, Typed.text(name));
        }

        Capacity as() {
            return Objects.requireNonNullElse(capacity, Capacity.HOLDER);
        }

        String because() {
            return Typed.text(reason);
        }
    }

    /** Assets to be put into the care of a post. */
    @Schema(name = "PostAssignment")
    record Assignment(@Nullable List<UUID> assets, @Nullable LocalDate since, @Nullable String reason) {

        List<UUID> wanted() {
            var wanted = Typed.all("assets", assets);
            if (wanted.isEmpty()) {
                throw new UnknownAsset("-");
            }
            return wanted.stream().distinct().toList();
        }

        String because() {
            return Typed.text(reason);
        }
    }

    /** An asset that leaves the care of a post behind its last day. */
    @Schema(name = "PostRelease")
    record Release(@Nullable UUID asset, @Nullable LocalDate until, @Nullable String reason) {

        UUID released() {
            return Typed.needed("asset", asset);
        }

        String because() {
            return Typed.text(reason);
        }
    }

    /** A tenure to be ended behind its last day, by its position in the post. */
    @Schema(name = "PostTenureEnd")
    record End(@Nullable Integer position, @Nullable LocalDate until, @Nullable String reason) {

        int ended() {
            return Typed.needed("position", position);
        }

        String because() {
            return Typed.text(reason);
        }
    }

    /** The last day of a post. */
    @Schema(name = "PostAbolition")
    record Abolition(@Nullable LocalDate until, @Nullable String reason) {

        String because() {
            return Typed.text(reason);
        }
    }
}
