package cn.chenghua.governance.responsibility.post.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.OpenWork;
import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.post.Tenure;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post with everybody who held it, the assets in its care today and what is open about them. */
@Schema(name = "Post")
record PostJson(UUID id, long version, String number, String title, AssetKind kind, Level level, String unit, String responsible,
        LocalDate since, @Nullable LocalDate until, boolean vacant, List<TenureJson> tenures, List<UUID> assets,
        List<WorkJson> openWork) {

    static PostJson of(Post post, LocalDate today, List<OpenWork.Item> work) {
        return new PostJson(post.id(), post.version(), post.number(), post.title(), post.kind(), post.level(),
                post.unit().value(), post.responsible(), post.since(), post.until(), post.vacant(today),
                IntStream.range(0, post.tenures().size()).mapToObj(at -> TenureJson.of(at, post.tenures().get(at))).toList(),
                post.assets(today).stream().sorted().toList(),
                work.stream().map(WorkJson::of).toList());
    }

    /** Somebody's time in a post; by its position it is ended. */
    @Schema(name = "PostTenure")
    record TenureJson(int position, String holder, Capacity capacity, LocalDate since, @Nullable LocalDate until, String reason,
            String endReason) {
        static TenureJson of(int position, Tenure tenure) {
            return new TenureJson(position, tenure.holder(), tenure.capacity(), tenure.since(), tenure.until(), tenure.reason(),
                    tenure.endReason());
        }
    }

    /** Something open that passes to the next holder. */
    @Schema(name = "PostOpenWork")
    record WorkJson(String number, String title, UUID asset, @Nullable LocalDate due) {
        static WorkJson of(OpenWork.Item item) {
            return new WorkJson(item.number(), item.title(), item.asset(), item.due());
        }
    }

    /** A post in a list; without a holder it is vacant. */
    @Schema(name = "PostLine")
    record LineJson(UUID id, long version, String number, String title, AssetKind kind, Level level, String unit,
            String responsible, @Nullable String holder, @Nullable LocalDate since, @Nullable String deputies, int assets) {
        static LineJson of(PostLines.Line line) {
            return new LineJson(line.id(), line.version(), line.number(), line.title(), line.kind(), line.level(),
                    line.unit().value(), line.responsible(), line.holder(), line.since(), line.deputies(), line.assets());
        }
    }

    /** A page of posts; {@code count} is exact up to ten thousand. */
    @Schema(name = "PostPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<LineJson> posts, @Nullable String next) {
    }
}
