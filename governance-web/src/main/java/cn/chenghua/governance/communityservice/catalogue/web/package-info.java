/** The catalogue of services and its tests, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.catalogue.web;
