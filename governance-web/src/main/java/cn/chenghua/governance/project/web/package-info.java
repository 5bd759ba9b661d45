/** Pages, REST resource and tables of projects. */
@org.springframework.modulith.NamedInterface("web")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.web;
