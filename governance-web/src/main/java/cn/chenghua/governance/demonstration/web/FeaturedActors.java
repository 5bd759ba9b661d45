package cn.chenghua.governance.demonstration.web;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;

/** Who acts in the history of initiative three. */
final class FeaturedActors {

    static final Actor AUTHOR = actor(0, "demonstration", "Demonstration");

    private FeaturedActors() {
    }

    static Actor actor(int number, String username, String name) {
        return new Actor(new UUID(0, number), username, name,
                Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything(), Right.SET_STANDARDS,
                        Scope.everything()));
    }
}
