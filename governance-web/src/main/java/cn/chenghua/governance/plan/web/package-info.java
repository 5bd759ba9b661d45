/** The plan, its targets and their progress as pages and REST. */
@org.springframework.modulith.NamedInterface("web")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.plan.web;
