/** Money in and out of community foundations; the balance is always what came in less what went out. */
@org.springframework.modulith.NamedInterface("foundation")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.foundation;
