/** Groups of projects that are looked at together; a project may sit in several, and no sum counts it twice. */
@org.springframework.modulith.NamedInterface("group")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.group;
