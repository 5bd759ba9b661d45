/** Milestones, lamps and the Gantt view as pages, REST and tables. */
@org.springframework.modulith.NamedInterface("web")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.milestone.web;
