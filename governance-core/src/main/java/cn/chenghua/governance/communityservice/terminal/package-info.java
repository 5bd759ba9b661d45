/** Tests of services on the terminals of stations; by them and nothing else a service counts as usable. */
@org.springframework.modulith.NamedInterface("terminal")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.terminal;
