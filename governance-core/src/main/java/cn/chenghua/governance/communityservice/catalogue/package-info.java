/** The catalogue of services with tests on the terminals of stations; what fails its test does not count. */
@org.springframework.modulith.NamedInterface("catalogue")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.catalogue;
