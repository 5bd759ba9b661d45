/** Key areas of renewal with where they lie, their projects and their design in force. */
@org.springframework.modulith.NamedInterface("area")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.area;
