package cn.chenghua.governance.responsibility.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.post.PostLines;
import cn.chenghua.governance.responsibility.post.Reach;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who answers for an asset today, who did on a chosen day, and everybody who ever held one of its posts. */
@Component
class PostsPanel implements AssetPanel {

    private final Reach reach;
    private final PostLines posts;
    private final AssetFilters filters;
    private final HttpServletRequest request;

    PostsPanel(Reach reach, PostLines posts, AssetFilters filters, HttpServletRequest request) {
        this.reach = reach;
        this.posts = posts;
        this.filters = filters;
        this.request = request;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public String template() {
        return "responsibility/posts-panel";
    }

    @Override
    public void fill(Actor actor, Asset asset, Model model) {
        var typed = Typed.day("on", request.getParameter("on"));
        LocalDate day = typed == null ? filters.today() : typed;
        model.addAttribute("postsDay", day);
        model.addAttribute("postsNow", reach.answerable(List.of(asset.id()), day));
        model.addAttribute("postsTerms", posts.terms(asset.id()));
    }
}
