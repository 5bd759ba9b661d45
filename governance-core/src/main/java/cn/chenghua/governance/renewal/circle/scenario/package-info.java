/** What would be if facilities were added, moved or closed, kept and compared with today. */
@org.springframework.modulith.NamedInterface("circle-scenario")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.scenario;
