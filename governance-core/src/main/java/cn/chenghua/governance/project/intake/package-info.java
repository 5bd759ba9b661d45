/** Tables taken in: rows by the use cases officials use, and runs that tell how far each is and how it ended. */
@org.springframework.modulith.NamedInterface("intake")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.intake;
