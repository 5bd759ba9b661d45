/** What records of services have in common: who keeps them, and the project some of them stand beside. */
@org.springframework.modulith.NamedInterface("record")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.record;
