@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.social;
