/** Community service companies, how large they were, and from which size on they are sizeable. */
@org.springframework.modulith.NamedInterface("company")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.company;
